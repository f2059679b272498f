/** What a person may ask for in the first line of a comment on an incident. */
export type Command =
  | { readonly kind: 'ack'; readonly note: string }
  | { readonly kind: 'silence'; readonly forMs: number; readonly reason: string }
  | { readonly kind: 'unsilence' }
  | { readonly kind: 'recover' }
  | { readonly kind: 'check' }
  | { readonly kind: 'help' };
