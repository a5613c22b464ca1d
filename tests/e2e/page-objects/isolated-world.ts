import type { CDPSession, Page } from 'playwright-core';

type Context = { id: number; origin: string; auxData?: { type?: string } };

/** The world in which the extension's page script runs: the same document as the page's, other globals. */
export class IsolatedWorld {
  private contexts: Context[] = [];

  private constructor(
    private readonly session: CDPSession,
    private readonly origin: string,
  ) {
    session.on('Runtime.executionContextCreated', ({ context }) => this.contexts.push(context as Context));
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts = this.contexts.filter((c) => c.id !== executionContextId);
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.contexts = [];
    });
  }

  static async attach(page: Page, extensionId: string): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const world = new IsolatedWorld(session, `chrome-extension://${extensionId}`);
    await session.send('Runtime.enable');
    await session.send('DOM.enable');
    return world;
  }

  /** The value of an expression there; null while the extension has no script in the page. */
  async evaluate<T>(expression: string): Promise<T | null> {
    // where the extension was reloaded, the world of the one before may still be there
    const context = this.contexts.findLast((c) => c.origin === this.origin && c.auxData?.type === 'isolated');
    if (!context) return null;
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: context.id,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Calls a function on the closed shadow root that came last (the layer over the page comes before the card); null while there is none. */
  async callInClosedShadow<T>(functionText: string): Promise<T | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findClosedShadow(root as DomNode);
    if (!shadow) return null;
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) return null;
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: functionText,
      returnByValue: true,
    });
    return result.value as T;
  }
}

type DomNode = { backendNodeId: number; shadowRootType?: string; children?: DomNode[]; shadowRoots?: DomNode[] };

function findClosedShadow(node: DomNode): DomNode | null {
  if (node.shadowRootType === 'closed') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse()) {
    const found = findClosedShadow(child);
    if (found) return found;
  }
  return null;
}
