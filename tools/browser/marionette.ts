import { connect, type Socket } from 'node:net';

/** A client of Firefox's own remote protocol: frames are `LENGTH:[0, id, command, parameters]` and `LENGTH:[1, id, error, result]`. */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
      this.waiting.clear();
    });
  }

  /** Rejects when nothing listens on the port yet. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const client = new Marionette(socket);
    await new Promise((resolve, reject) => {
      socket.once('data', resolve);
      socket.once('error', reject);
    });
    return client;
  }

  async send<T>(command: string, parameters: object = {}): Promise<T> {
    this.lastId += 1;
    const id = this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    const frame = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return (await answer) as T;
  }

  /** Runs a function body in the page (`content`) or in the browser itself (`chrome`); it may be asynchronous. */
  async execute<T>(script: string, parameters: unknown[] = [], context: 'content' | 'chrome' = 'content'): Promise<T> {
    await this.send('Marionette:SetContext', { value: context });
    const body = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${script} })(...arguments).then((value) => done({ value }), (e) => done({ problem: String(e) }));`;
    const { value } = await this.send<{ value: { value?: T; problem?: string } }>('WebDriver:ExecuteAsyncScript', {
      script: body,
      args: parameters,
      newSandbox: false,
    });
    await this.send('Marionette:SetContext', { value: 'content' });
    if (value.problem) throw new Error(value.problem);
    return value.value as T;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.buffer.length < colon + 1 + length) return;
      const frame: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (Array.isArray(frame)) this.settle(frame);
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const call = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    if (error) call?.reject(new Error((error as { message: string }).message));
    else call?.resolve(result);
  }
}
