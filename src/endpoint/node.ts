/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Endpoint } from './endpoint.js';

/** What the listener hands to the endpoint beside the request. */
export interface NodeContext {
  /** The address at the other end of the connection: a proxy's, where there is one. */
  readonly ip: string | undefined;
}

/** For `clientIp`, where no proxy stands before Node: the address at the other end of the connection. */
export const socketIp = (_request: Request, context: NodeContext | undefined): string | undefined => context?.ip;

/** The endpoint for Node's own servers: `createServer(toNodeListener(endpoint))`, `app.use('/newsletter', …)` where the path is kept. */
export function toNodeListener(endpoint: Endpoint<NodeContext>): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    respond(endpoint, incoming, outgoing).catch(() => {
      // the connection has gone, or the answer cannot be finished
      outgoing.destroy();
    });
  };
}

async function respond(endpoint: Endpoint<NodeContext>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { body, discard } = bodyOf(incoming);
  const request = requestOf(incoming, body);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const response = await endpoint(request, { ip: incoming.socket.remoteAddress });
  discard();
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if (response.body) await send(response.body, outgoing);
  else outgoing.end();
}

/** Sends a body as fast as it is taken. Its last piece goes with the end, so that a short answer has a length. */
async function send(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  let piece = await reader.read();
  while (!piece.done) {
    const next = await reader.read();
    if (next.done) break;
    if (!outgoing.write(piece.value)) await roomIn(outgoing);
    if (outgoing.destroyed) return reader.cancel();
    piece = next;
  }
  outgoing.end(piece.value);
}

/** Resolves when more can be sent, or nobody is there to take it. */
function roomIn(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once('drain', resolve).once('close', resolve);
  });
}

/** `undefined` for what no `Request` can be. */
function requestOf(incoming: IncomingMessage, body: ReadableStream<Uint8Array>): Request | undefined {
  const { method = 'GET', url = '/' } = incoming;
  const init: RequestInit & { duplex: 'half' } = { method, headers: headersOf(incoming), duplex: 'half' };
  if (method !== 'GET' && method !== 'HEAD') init.body = body;
  try {
    // links come from the options: the host of a request is anybody's word
    return new Request(new URL(url, 'http://localhost'), init);
  } catch {
    return undefined;
  }
}

function headersOf({ headersDistinct }: IncomingMessage): [string, string][] {
  return Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
}

/** The body as a stream, and a way to throw away what nobody reads any more: a connection that is cut would lose the answer. */
function bodyOf(incoming: IncomingMessage): { body: ReadableStream<Uint8Array>; discard: () => void } {
  let wanted = true;
  const discard = (): void => {
    wanted = false;
    incoming.resume();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.pause();
      incoming.on('data', (chunk: Uint8Array) => {
        if (!wanted) return;
        controller.enqueue(chunk);
        incoming.pause();
      });
      incoming.on('end', () => {
        if (wanted) controller.close();
      });
      incoming.on('error', (error) => {
        if (wanted) controller.error(error);
      });
    },
    pull: () => {
      incoming.resume();
    },
    cancel: discard,
  });
  return { body, discard };
}
