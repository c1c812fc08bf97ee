// Chart.js with what the charts of a sheet take of it; fetched where a sheet has one.
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';

Chart.register(BarController, BarElement, LineController, LineElement, PieController, ArcElement);
Chart.register(PointElement, CategoryScale, LinearScale, Filler, Legend, Title, Tooltip);
Chart.defaults.color = '#17232c';
Chart.defaults.animation = false;

export { Chart };
