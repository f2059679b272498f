/** The version that reports and the user-agent tell; a test holds it to package.json. */
export const version = '0.1.0';

/** How our requests introduce themselves. */
export const userAgent = `mock-medic/${version}`;
