/** A doc comment at an indentation, or nothing: the schema's sentence and what replaces a deprecated thing. */
export function docComment(
  description: string | null | undefined,
  { deprecated, indent = '' }: { readonly deprecated?: string | null | undefined; readonly indent?: string } = {},
): string {
  const lines = (description ?? '').trim().replaceAll('*/', '*\\/').split('\n');
  if (deprecated != null) lines.push(`@deprecated ${deprecated.replaceAll('*/', '*\\/').replaceAll('\n', ' ')}`);
  const said = lines.map((line) => line.trim()).filter((line, index) => line !== '' || index > 0);
  while (said.at(0) === '') said.shift();
  if (said.length === 0) return '';
  if (said.length === 1) return `${indent}/** ${said[0]} */\n`;
  return `${indent}/**\n${said.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}
