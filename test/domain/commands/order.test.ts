// In what order requests are taken in, and how they are shortened or put back, changes nothing for anybody.
import { describeOrders } from './orders.ts';

describeOrders(40);
