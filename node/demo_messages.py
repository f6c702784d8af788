"""What the three groups of the demonstration say in public, in their languages, and what they had better not."""

from __future__ import annotations

from collections.abc import Mapping

from node.demo_voice import Voice

_PEACE = "Ми йдемо тихо й мирно.\nНас запросили родини зниклих."


async def written(raiz: Voice, kropyva: Voice) -> dict[str, str]:
    """Talking points and a term, each read by a second member and taken into use."""
    water = await raiz.add(
        "message",
        title="El agua no se vende",
        language="es",
        text="El río es de quien vive junto a él.\nNadie puede vender lo que no es suyo.",
        do_not_say="Que la empresa roba.",
        value="El agua es un bien común.",
        why="Responde a «¿están contra el trabajo?» sin nombrar a nadie.",
        sensitivity="open",
        evidence="Acta del concejo, página 4",
    )
    friends = await raiz.add(
        "message",
        title="Somos vecinas, no una organización",
        language="es",
        text="Aquí no hay jefes ni sedes. Somos vecinas.",
        sensitivity="with-care",
    )
    mutual = await raiz.add(
        "term",
        title="apoyo mutuo",
        language="es",
        meaning="Damos y recibimos; nadie queda en deuda.",
        do_not_say="caridad\nayuda humanitaria",
    )
    peace = await kropyva.add(
        "message", title="Ми йдемо мирно", language="uk", text=_PEACE, sensitivity="open"
    )
    for voice, made, reviewer in (
        (raiz, water, "Wayra"),
        (raiz, friends, "Wayra"),
        (raiz, mutual, "Wayra"),
        (kropyva, peace, "Тарас"),
    ):
        await voice.say(made, "sign-off", reviewer=reviewer)
        await voice.say(made, "use")
    return {"water": water, "friends": friends, "mutual": mutual, "peace": peace}


async def versions(raiz: Voice, kropyva: Voice, zaytun: Voice, made: Mapping[str, str]) -> None:
    """Versions, most of them read by somebody else; and what must not be said where people are pursued for it."""
    water = await zaytun.add(
        "overlay",
        base=made["water"],
        language="ar",
        title="الماء ليس للبيع",
        text="النهر لمن يعيش على ضفافه.\nلا أحد يبيع ما ليس له.",
        do_not_say="أن الشركة تسرق.",
        value="الماء ملك للجميع.",
    )
    await kropyva.add(
        "overlay",
        base=made["water"],
        language="uk",
        title="Вода не продається",
        text="Річка належить тим, хто живе біля неї.\nНіхто не продасть того, що не його.",
    )
    mutual = await zaytun.add(
        "overlay",
        base=made["mutual"],
        language="ar",
        title="العون المتبادل",
        meaning="نعطي ونأخذ، ولا يبقى أحد مدينًا.",
        do_not_say="الصدقة\nالمساعدات",
    )
    peace = await raiz.add(
        "overlay",
        base=made["peace"],
        language="es",
        title="Vamos en paz",
        text="Vamos en silencio y en paz.\nNos invitaron las familias de quienes faltan.",
    )
    for voice, version, reviewer in (
        (zaytun, water, "نادر"),
        (zaytun, mutual, "نادر"),
        (raiz, peace, "Wayra"),
    ):
        await voice.say(version, "sign-off", reviewer=reviewer)
    reason = "هنا تُلاحَق المجموعات غير المسجّلة بسبب هذه الجملة."
    await zaytun.say(made["friends"], "do-not-use", reason=reason)


async def changed(kropyva: Voice, made: Mapping[str, str]) -> None:
    """One line of an original changes, so the version over it asks for another look."""
    await kropyva.edit(made["peace"], text=_PEACE.replace("тихо й мирно", "мирно, без гасел"))
    await kropyva.say(made["peace"], "sign-off", reviewer="Тарас")
