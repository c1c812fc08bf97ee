// In what order requests are taken in, and how they are shortened or put back, changes nothing for anybody, however often it is drawn.
import { describeOrders } from '../orders.ts';

describeOrders(2000);
