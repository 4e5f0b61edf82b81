import {
  type Channel,
  channels,
  type Reply,
  type RequestOf,
  type ResponseOf,
} from '#electron/contract/channels.ts';
import { isOwnPage } from '#electron/security/navigation-guard.ts';

/** The part of Electron's `WebFrameMain` that says who is asking. */
export type AskingFrame = { readonly url: string; readonly parent: unknown } | null;

export type Answer<C extends Channel> = (request: RequestOf<C>, senderId: number) => Promise<ResponseOf<C>>;

/** Only the top frame of our own page may ask; one that vanished may not: it is `null`, or throws when looked at. */
const isOwnFrame = (frame: AskingFrame): boolean => {
  try {
    return frame !== null && frame.parent === null && isOwnPage(frame.url);
  } catch {
    return false;
  }
};

/**
 * Answers one message: the sender is ours, the request has exactly the agreed shape, and so has the answer.
 * Nothing about the fault itself travels to the renderer.
 */
export const replyTo = async <C extends Channel>(
  channel: C,
  sender: { frame: AskingFrame; id: number },
  rawRequest: unknown,
  answer: Answer<C>,
): Promise<Reply<C>> => {
  if (!isOwnFrame(sender.frame)) return { ok: false, code: 'foreign-sender' };
  const request = channels[channel].request.safeParse(rawRequest);
  if (!request.success) return { ok: false, code: 'bad-request' };
  try {
    const value = await answer(request.data as RequestOf<C>, sender.id);
    return { ok: true, value: channels[channel].response.parse(value) as ResponseOf<C> };
  } catch {
    return { ok: false, code: 'broken' };
  }
};
