import config from '../../web-test-runner.config.mjs';
import { twins } from './twin.mjs';

export default await twins(config);
