using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads what a row does besides being done: messages, waits, ladders, joins, work by itself.</summary>
internal static class StepRulesReader
{
    public static Notification ReadNotification(MapReader map) => new()
    {
        On = map.RequiredText("on", "Ia menyebut kapan pesan dikirim: active, done, atau pengenal jawaban."),
        Template = map.RequiredText("template", "Ia nama templat pesan."),
        To = map.RequiredTexts("to", "Ia penerima pesan."),
        Cc = map.Texts("cc"),
        Via = map.OptionalTexts("via") ?? ["inbox"],
        OutsideSop = map.Flag("outsideSop"),
    };

    public static LongestWait ReadWait(MapReader map) => new()
    {
        Longest = map.Entry("until") is null ? map.RequiredText("longest", "Ia batas tunggu, misalnya \"1 bulan\"; bila menunggu sampai suatu tanggal, sebutkan isiannya pada until.") : map.Text("longest") ?? "",
        Until = map.Text("until"),
        Outcome = map.RequiredText("outcome", "Ia pengenal jawaban yang berlaku setelah batas tunggu."),
        OnlyReturned = map.Flag("onlyReturned"),
        Restarts = map.Flag("restarts", otherwise: true),
        Notices = map.Texts("notices"),
        OutsideSop = map.Flag("outsideSop"),
    };

    public static LadderRung ReadRung(MapReader map) => new()
    {
        At = map.RequiredNumber("at", 1, 1000, "Ia persen dari target; 100 berarti tenggat."),
        Do = map.RequiredChoice<LadderAct>("do", "Ia menyebut apa yang terjadi."),
        To = map.RequiredTexts("to", "Ia kepada siapa."),
        OutsideSop = map.Flag("outsideSop"),
    };

    public static Reminder ReadReminder(MapReader map) => new(
        map.RequiredText("every", "Ia jarak antarpengingat, misalnya \"1 hari\"."),
        map.RequiredNumber("max", 1, int.MaxValue, "Ia berapa kali paling banyak."),
        map.RequiredTexts("to", "Ia kepada siapa."));

    public static SignatureRule ReadSignatures(MapReader map) => new(
        map.RequiredText("outcome", "Ia pengenal jawaban yang ditandatangani."),
        map.RequiredNumber("count", 1, int.MaxValue, "Ia berapa orang yang harus menandatangani."));

    /// <summary>Every element is a row, or a list of rows of which one suffices; one row stands for a list of one.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ReadJoin(MapReader map)
    {
        if (map.Entry("join") is not { } entry)
        {
            return [];
        }

        var place = map.PlaceOf("join");
        return entry.Value is YamlSequence list
            ? [.. list.Items.Select((item, index) => Group(map, item, item.At, place + "/" + SourceMap.Index(index)))]
            : [Group(map, entry.Value, entry.At, place)];
    }

    public static AutomaticWork? ReadAutomatic(MapReader map) =>
        map.Entry("automatic")?.Value is YamlScalar
            ? map.Choice<AutomaticAct>("automatic") is { } act ? new AutomaticWork(act) : null
            : map.Map(
                "automatic",
                inner => new AutomaticWork(inner.RequiredChoice<AutomaticAct>("do",
                    "Ia menyebut apa yang dikerjakan sistem."), inner.Text("template")));

    public static SopCall? ReadCall(MapReader map) =>
        map.Entry("call")?.Value is YamlScalar
            ? new SopCall(map.Text("call") ?? "")
            : map.Map("call", inner => new SopCall(inner.RequiredText("sop", "Ia pengenal SOP yang dijalankan.")));

    private static IReadOnlyList<string> Group(MapReader map, YamlNode node, SourcePosition at, string place) =>
        [.. map.TextsOf(node, at, place, "join").Select(text => text.Text)];
}
