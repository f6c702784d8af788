# ما يرفضه المكتب حين يُسأل عن أيام التقويم.
calendar-days-turned = اليوم الأخير قبل اليوم الأول. اعكسوهما.
calendar-too-long = هذا أكثر من { $limit } من الأيام دفعة واحدة. اطلبوا أياماً أقل.
calendar-zone-unknown = لا توجد منطقة زمنية { $zone }. اكتبوها مثل Europe/Berlin.
