import { sitePage } from "../about/site-page";

const { generateMetadata, Page } = sitePage("accessibility");

export { generateMetadata };
export default Page;
