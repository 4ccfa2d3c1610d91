import type { Route } from '../../core/adapter.ts';

/** `/healthz`: the process answers. `/readyz`: everything that it needs to serve people is there. */
export function healthRoutes(missing: () => readonly string[]): Route[] {
  return [
    { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: 'ok\n' }) },
    {
      method: 'GET',
      path: '/readyz',
      handle: () => {
        const names = missing();
        if (names.length === 0) return { status: 200, body: 'ready\n' };
        return { status: 503, body: `not ready: ${names.join(', ')}\n` };
      },
    },
  ];
}
