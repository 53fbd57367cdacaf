import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  // It leaves relations out whose index leaves out the rows without one, although such an index serves them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [
    makeJSONPgSmartTagsPlugin({
      version: 1,
      config: {
        class: {
          // What a figure is about can be anything, which PostGraphile does not follow; in the bench it is a company.
          observation: { tags: { foreignKey: '(subject_id) references company (id)|@fieldName subject' } },
        },
      },
    }),
  ],
  schema: { pgOrderByNullsLast: true, connectionFilterRelations: true },
  grafast: { explain: false },
  grafserv: { watch: false, graphiql: false, websockets: false },
  pgServices: [makePgService({ connectionString: process.env['DATABASE_URL'] ?? '', schemas: ['public'] })],
};

const serv = postgraphile(preset).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(Number(process.env['PORT']), '127.0.0.1');
