# چه کسی توافق‌نامه را امضا کرده، بر کدام نگارش و با کدام ملاحظه‌ها.
cli-label-block-signing = چه کسانی امضا کرده‌اند
signing-needs = هنوز برای امضا باز نیست. طرف‌ها را نام ببرید؛ سپس گروهی که آن را ساخته می‌تواند بازش کند.
signing-not-open = هنوز برای امضا باز نیست. گروهی که آن را ساخته بازش می‌کند.
signing-changed = از زمان باز شدن برای امضا تغییر کرده و باید دوباره باز شود. امضاها بر همان نگارش می‌مانند.
signing-count = امضا کرده‌اند: { $signed } از { $count }
signing-needed = وقتی برقرار می‌شود که امضا کنند: { $needed }
signing-stance-signed = امضا کرده
signing-stance-reservation = با ملاحظه امضا کرده
signing-stance-earlier = نگارش پیشین را امضا کرده
signing-stance-left = جزئی از آن نیست
signing-stance-missing = امضا نکرده
signing-means = هر امضا به همین نگارش بسته است. اگر واژه‌ای تغییر کند، از همه دوباره امضا خواسته می‌شود.
