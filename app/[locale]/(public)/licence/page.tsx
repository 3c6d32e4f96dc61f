import { sitePage } from "../about/site-page";

const { generateMetadata, Page } = sitePage("licence");

export { generateMetadata };
export default Page;
