import { baseName, isPlain, notPlain, shellWord, type Find } from './find.ts';
import type { Packages } from './packages.ts';

const declared = /^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\./mu;
const headLength = 4_096;
const prismPort = 4010;

/** An OpenAPI description as a mock that Prism serves, where Prism is installed; as a hint elsewhere; undefined for other files. */
export function findOpenApi(path: string, text: string, packages: Packages): Find | undefined {
  if (!declared.test(text.slice(0, headLength))) return undefined;
  if (!isPlain(path)) return notPlain(path);
  const line = `npx prism mock ${shellWord(path)} --port {{port}}`;
  if (!packages.dependencies.has('@stoplight/prism-cli')) {
    return { kind: 'passed-over', what: `${path}, an OpenAPI description`, why: `nothing here serves it; Prism can: npm install --save-dev @stoplight/prism-cli, then start: ${line}` };
  }
  const name = baseName(path).replace(/\.(?:json|ya?ml)$/iu, '');
  return { kind: 'mock', name, source: `${path}, an OpenAPI description that Prism serves`, port: prismPort, start: { kind: 'line', line, needsPackages: true } };
}
