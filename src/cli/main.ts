#!/usr/bin/env node
/// <reference types="node" />
import process from 'node:process';
import { run } from './run.js';

await run(process.argv.slice(2));
