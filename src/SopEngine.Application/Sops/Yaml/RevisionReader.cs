using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads the keys of the file itself, in the order of docs/definitions.md.</summary>
internal static class RevisionReader
{
    public static SopRevision Read(MapReader map) => new()
    {
        Language = RootReader.Language(map, SopRevision.CurrentLanguage),
        Sop = map.Id("sop", "Ia pengenal tetap SOP ini."),
        Revision = map.RequiredNumber("revision", 1, int.MaxValue, "Revisi pertama bernomor 1."),
        Document = DocumentReader.Read(map),
        Columns = map.Map("columns", ReadColumns) ?? new TableColumns(),
        Intake = map.Map("intake", ReadIntake) ?? new IntakeRules(),
        Lanes = Required(map, "lanes", "Tanpa pelaksana tidak ada yang dapat bekerja.", LaneReader.Read),
        Classes = map.List("classes", ReadClass),
        TopicClock = map.Choice<ClockScope>("topicClock") ?? ClockScope.Ticket,
        TicketTime = map.Text("ticketTime"),
        PhaseTimes = map.List("phaseTimes", ReadPhaseTime),
        Forms = map.List("forms", FormReader.Read),
        Steps = Required(map, "steps", "Tanpa baris kegiatan tidak ada yang dapat dijalankan.", StepReader.Read),
        Annexes = map.List("annexes", AnnexReader.Read),
        Notes = map.Texts("notes"),
    };

    private static IReadOnlyList<T> Required<T>(MapReader map, string key, string why, Func<MapReader, T> read)
        where T : class
    {
        if (map.Entry(key) is null)
        {
            map.Missing(key, why);
        }

        return map.List(key, read);
    }

    private static TableColumns ReadColumns(MapReader map) => new()
    {
        Hidden = map.WordsOf("hidden", SopWords.Columns),
        Labels = map.Dictionary("labels", SopWords.Columns),
    };

    private static IntakeRules ReadIntake(MapReader map) => new()
    {
        Form = map.Text("form"),
        Channels = map.OptionalTexts("channels") ?? new IntakeRules().Channels,
        Topics = map.Flag("topics"),
        Subject = map.Text("subject"),
    };

    private static PhaseTime ReadPhaseTime(MapReader map) => new(
        map.RequiredChoice<Phase>("phase", "Ia tahap yang dijanjikan waktunya."),
        map.RequiredText("time", "Ia waktu tahap itu, misalnya \"1 hari\"."));

    private static DurationClass ReadClass(MapReader map) => new()
    {
        Id = map.Id("id", "Ia pengenal kelas ini."),
        Label = map.RequiredText("label", "Ia nama kelas yang tampil."),
        Range = map.RequiredText("range", "Ia rentang waktu seperti tercetak, misalnya \"1 – 3 hari\"."),
        Example = map.Text("example") ?? "",
    };
}
