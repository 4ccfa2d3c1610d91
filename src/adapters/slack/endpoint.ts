import { verifySlackRequest } from '@slack/bolt';
import type { Route, RouteRequest, RouteResponse } from '../../core/adapter.ts';
import { type Intake, readBody, wantsAnswer } from './receiver.ts';

export interface EndpointParts {
  readonly signingSecret: string;
  readonly intake: Intake;
  readonly now: () => Date;
}

/** Slack waits three seconds for an answer that it shows; a little is left for the way. */
const patience = 2700;

/** Where Slack sends everything over HTTP: events, commands, presses, menus and forms. */
export function slackRoute(parts: EndpointParts): Route {
  return { method: 'POST', path: '/slack/events', handle: (request) => receive(request, parts) };
}

function receive(request: RouteRequest, parts: EndpointParts): RouteResponse | Promise<RouteResponse> {
  const text = Buffer.from(request.body).toString('utf8');
  if (!isGenuine(request, text, parts)) return { status: 401, body: 'bad signature' };
  const body = readPayload(text, header(request, 'content-type'));
  if (!body) return { status: 400, body: 'not a payload' };
  if (body.type === 'url_verification') return { status: 200, body: String(body.challenge) };
  if (body.ssl_check !== undefined) return { status: 200 };
  const retry = {
    retryNum: Number(header(request, 'x-slack-retry-num')) || undefined,
    retryReason: header(request, 'x-slack-retry-reason') || undefined,
  };
  const { intake } = parts;
  if (wantsAnswer(body)) return answered(body, intake);
  // What is left to do begins once the acknowledgment is on its way.
  return { status: 200, sent: () => void intake.take({ body, ack: async () => {}, ...retry }) };
}

/** By Bolt's own check of the signature, with five minutes for the request to arrive. */
function isGenuine(request: RouteRequest, body: string, { signingSecret, now }: EndpointParts): boolean {
  const timestamp = Number(header(request, 'x-slack-request-timestamp'));
  const nowMilliseconds = now().getTime();
  // Bolt looks for what is too old; from too far ahead nothing genuine comes either.
  if (!(Math.abs(nowMilliseconds / 1000 - timestamp) <= 300)) return false;
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: {
        'x-slack-signature': header(request, 'x-slack-signature'),
        'x-slack-request-timestamp': timestamp,
      },
      nowMilliseconds,
    });
    return true;
  } catch {
    return false;
  }
}

function header({ headers }: RouteRequest, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** A body as JSON, as a form with a `payload` of JSON, or as a form that is the payload. */
function readPayload(text: string, type: string): Record<string, unknown> | null {
  try {
    if (/^application\/json\b/.test(type)) return readBody(JSON.parse(text));
    const form = new URLSearchParams(text);
    const payload = form.get('payload');
    return payload === null ? Object.fromEntries(form) : readBody(JSON.parse(payload));
  } catch {
    return null;
  }
}

/** What Bolt's listeners acknowledge with, or nothing when that takes too long. */
function answered(body: Record<string, unknown>, intake: Intake): Promise<RouteResponse> {
  const { promise, resolve } = Promise.withResolvers<RouteResponse>();
  const timer = setTimeout(() => resolve({ status: 200 }), patience);
  const ack = async (response?: unknown) => {
    const isText = typeof response === 'string';
    resolve(
      response === undefined || isText
        ? { status: 200, ...(isText && { body: response }) }
        : {
            status: 200,
            headers: { 'content-type': 'application/json; charset=utf-8' },
            body: JSON.stringify(response),
          },
    );
  };
  void intake.take({ body, ack }).finally(() => {
    clearTimeout(timer);
    resolve({ status: 200 });
  });
  return promise;
}
