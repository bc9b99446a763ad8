using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>
/// Writes a revision as a definition file: keys in the order of docs/definitions.md, left-out values left out, shorthands used. Reading it again gives the
/// same revision, and writing that gives the same text.
/// </summary>
public static class SopYamlWriter
{
    /// <summary>Lets editors complete and check while typing.</summary>
    private const string Head = "# yaml-language-server: $schema=../sop.schema.json";

    public static string Write(SopRevision revision) => YamlPrinter.Print(
        new MapWriter()
            .Required("language", revision.Language)
            .Required("sop", revision.Sop)
            .Number("revision", revision.Revision)
            .Add("document", DocumentWriter.Write(revision.Document))
            .Map("columns", Columns(revision.Columns))
            .Map("intake", Intake(revision.Intake))
            .Add("lanes", new ListOutput([.. revision.Lanes.Select(LaneWriter.Write)], true))
            .List("classes", revision.Classes, Class)
            .Choice<ClockScope>("topicClock", revision.TopicClock == ClockScope.Ticket ? null : revision.TopicClock)
            .Optional("ticketTime", revision.TicketTime)
            .List("phaseTimes", revision.PhaseTimes, PhaseTimeOutput)
            .List("forms", revision.Forms, FormWriter.Write)
            .Add("steps", new ListOutput([.. revision.Steps.Select(StepWriter.Write)], true))
            .List("annexes", revision.Annexes, AnnexWriter.Write)
            .Lines("notes", revision.Notes)
            .Spread(),
        Head);

    private static MapOutput Columns(TableColumns columns) => new MapWriter()
        .Names("hidden", columns.Hidden)
        .Dictionary("labels", columns.Labels, SopWords.Columns)
        .Short();

    private static MapOutput Intake(IntakeRules intake) => new MapWriter()
        .Optional("form", intake.Form)
        .Names("channels", intake.Channels, new IntakeRules().Channels)
        .Flag("topics", intake.Topics)
        .Optional("subject", intake.Subject)
        .Short();

    private static MapOutput PhaseTimeOutput(PhaseTime promise) => new MapWriter()
        .Choice<Phase>("phase", promise.Phase)
        .Required("time", promise.Time)
        .Short();

    private static MapOutput Class(DurationClass known) => new MapWriter()
        .Required("id", known.Id)
        .Required("label", known.Label)
        .Required("range", known.Range)
        .Text("example", known.Example)
        .Short();
}
