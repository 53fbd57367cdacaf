import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page asks its own origin; the service is behind it, as it would be in production.
const service = process.env['NEPHOSCOPE_URL'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': service } },
  preview: { proxy: { '/graphql': service } },
});
