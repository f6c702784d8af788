# آنچه گره به برنامه‌ها و به مرورگری که زود آمده می‌گوید.

api-page-not-built = Hedgerow اینجا بدون صفحه‌اش اجرا می‌شود. برای ساختن آن: npm ci && npm run build، در web/page. خط فرمان کار می‌کند: hedgerow help
api-too-many-listeners = برنامه‌های زیادی به این گره گوش می‌دهند ({ $limit }). یکی را ببندید و دوباره امتحان کنید.
api-not-json = آنچه رسید JSON نیست. شیئی با کلیدهای command و args بفرستید.
api-not-a-call = آنچه رسید فرمان نیست. شیئی با کلیدهای command و args بفرستید.
api-unforeseen = در گره مشکلی پیش آمد که پیش‌بینی نکرده بودیم. جزئیات در گزارش آن است.
