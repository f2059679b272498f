/** undici has types for its whole, but none for the one file that probes load. */
declare module 'undici/lib/dispatcher/client.js' {
  import { Client } from 'undici';

  export default Client;
}
