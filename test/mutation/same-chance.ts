import { configureGlobal } from 'fast-check';

// The same examples for every mutant, so that its fate is the same in every run; and how small a counterexample is matters to nobody here.
configureGlobal({ seed: 1, endOnFailure: true });
