import { loadConfig } from '../src/config/load.ts';
import type { Service } from '../src/domain/service.ts';

/** A service called orders with this recovery (YAML, a list), as the loader makes it. */
export async function serviceWith(recovery: string): Promise<Service> {
  const indented = recovery.trim().replaceAll(/^/gmu, '      ');
  const text = `
services:
  orders:
    url: http://127.0.0.1:3001
    retry-interval: 5s
    checks: [/orders]
    recovery:
${indented}
`;
  const loaded = await loadConfig({ text, mode: 'check', environment: {}, readText: () => Promise.reject(new Error('there is no file')) });
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return loaded.config.services[0];
}
