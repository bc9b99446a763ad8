using SopEngine.Application.Sops;
using SopEngine.Application.Templates;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.SopDrafts;

namespace SopEngine.Host.Pages.SopSheets;

/// <summary>What can be chosen on the sheets of a draft: of the SOP, of its region, of the language.</summary>
public sealed class SheetLists
{
    private readonly SopRevision _revision;
    private readonly TenantProfile _tenant;
    private readonly IReadOnlyDictionary<string, string> _roles;

    /// <param name="revision">The draft.</param>
    /// <param name="tenant">Its region.</param>
    /// <param name="roles">What an SOP may name here: ids and labels.</param>
    /// <param name="sops">The region's SOPs in force.</param>
    /// <param name="templates">The texts that the region's messages and papers are made of.</param>
    public SheetLists(SopRevision revision, TenantProfile tenant, IReadOnlyDictionary<string, string> roles, IEnumerable<LoadedSop> sops, IEnumerable<TemplateLine> templates)
    {
        (_revision, _tenant, _roles) = (revision, tenant, roles);
        Sops = [.. sops.Select(sop => sop.Printed).Where(sop => sop.Sop != revision.Sop).Select(sop => new OptionView(sop.Sop, sop.Document.Title))];
        Messages = [.. templates.Where(line => line.Kind == TemplateKind.Message).Select(line => new OptionView(line.Name, Spoken(line.Name)))];
        PaperTemplates = [.. templates.Where(line => line.Kind == TemplateKind.Paper).Select(line => new OptionView(line.Name, Spoken(line.Name)))];
        Asked = [.. revision.Forms.SelectMany(form => form.Fields).Concat(revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields)).DistinctBy(field => field.Name)];
        Fields = [.. Asked.Select(field => new OptionView(field.Name, field.Label))];
    }

    public static IReadOnlyList<OptionView> FieldTypes { get; } = Of<FieldType>(EnumWords.Of);

    public static IReadOnlyList<OptionView> PersonFacts { get; } = Of<PersonFact>(EnumWords.Of);

    public static IReadOnlyList<OptionView> Milestones { get; } = Of<Milestone>(EnumWords.Of);

    public static IReadOnlyList<OptionView> Closures { get; } = Of<ClosureKind>(EnumWords.Of);

    public static IReadOnlyList<OptionView> Readings { get; } = Of<TimeReading>(EnumWords.Of);

    public static IReadOnlyList<OptionView> Owners { get; } = Of<OwnerSide>(EnumWords.Of);

    public static IReadOnlyList<OptionView> Kinds { get; } = Of<StepKind>(EnumWords.Of);

    public static IReadOnlyList<OptionView> ClockScopes { get; } = Of<ClockScope>(EnumWords.Of);

    public static IReadOnlyList<OptionView> AnnexKinds { get; } = Of<AnnexKind>(EnumWords.Of);

    public static IReadOnlyList<OptionView> UnitSources { get; } = [new("topic", "pemilik topik tiket"), new("field", "menurut isian")];

    public static IReadOnlyList<OptionView> LadderActs { get; } = [new("remind", "diingatkan"), new("add", "ikut dapat mengerjakan"), new("reassign", "pekerjaan dialihkan")];

    public static IReadOnlyList<OptionView> AutomaticActs { get; } = [new("send", "mengirim pemberitahuan"), new("document", "membuat dokumen"), new("close", "hanya meneruskan atau menutup")];

    public static IReadOnlyList<OptionView> Generated { get; } = [new("ticketNumber", "nomor tiket")];

    public static IReadOnlyList<OptionView> Channels { get; } = [new("email", "email"), new("inbox", "kotak masuk"), new("webhook", "sistem lain")];

    public static IReadOnlyList<OptionView> Columns { get; } =
        [new("no", "No"), new("requirements", "Kelengkapan"), new("time", "Waktu"), new("outputs", "Output"), new("remarks", "Keterangan"), new("standard", "Mutu Baku")];

    public IReadOnlyList<OptionView> Sops { get; }

    public IReadOnlyList<OptionView> Messages { get; }

    public IReadOnlyList<OptionView> PaperTemplates { get; }

    public IReadOnlyList<OptionView> Fields { get; }

    public IReadOnlyList<OptionView> Conditions => [.. Fields, new("channel", "saluran"), new("topic", "topik layanan"), new("class", "kelas waktu")];

    public IReadOnlyList<OptionView> Forms => [.. _revision.Forms.Select(form => new OptionView(form.Id, form.Title.Length > 0 ? form.Title : form.Id))];

    public IReadOnlyList<OptionView> Lanes => [.. _revision.Lanes.Select(lane => new OptionView(lane.Id, lane.Label))];

    public IReadOnlyList<OptionView> Rows => [.. _revision.Steps.Select(step => new OptionView(step.Id, SopDraftModel.Name(step)))];

    public IReadOnlyList<OptionView> Recipients =>
    [
        new("requester", "pelapor"), new("assignee", "yang mengerjakan"), .. _revision.Lanes.Where(lane => lane is { Requester: false, External: false }).Select(lane => new OptionView($"lane:{lane.Id}", $"lajur {lane.Label}")),
        .. _roles.Select(role => new OptionView($"role:{role.Key}", role.Value)),
    ];

    public IReadOnlyList<OptionView> Sources =>
    [
        .. _tenant.Units.Select(unit => unit.Kind).Distinct().Select(kind => new OptionView($"units:{kind}", $"unit jenis {kind}")), .. _roles.Select(role => new OptionView($"role:{role.Key}", $"pemegang {role.Value}")),
        .. _revision.Lanes.Select(lane => new OptionView($"lane:{lane.Id}", $"pelaksana {lane.Label}")),
    ];

    public IReadOnlyList<OptionView> Evidence =>
    [
        new("ticket", "tiketnya sendiri"), new("means", "sarana, tidak meninggalkan jejak pada tiket"), .. Fields.Select(asked => new OptionView($"field {asked.Value}", $"isian {asked.Label}")),
        .. Rows.Select(row => new OptionView($"row {row.Value}", $"selesainya {row.Label}")),
        .. _revision.Steps.SelectMany(step => step.Notify).Select(message => message.Template).Where(name => name.Length > 0).Distinct().Select(name => new OptionView($"message {name}", $"pemberitahuan {Spoken(name)}")),
        .. _tenant.Papers.Select(paper => new OptionView($"paper {paper.Id}", $"surat {paper.Title}")),
    ];

    public string? UnitHint => _tenant.Units.Count == 0 ? null : $"Unit: {string.Join("; ", _tenant.Units.Select(unit => unit.Id))}";

    private IReadOnlyList<FormField> Asked { get; }

    public static IReadOnlyList<OptionView> Answers(Step step) => [.. step.Outcomes.Select(outcome => new OptionView(outcome.Id, outcome.Label))];

    /// <summary>When a row can tell somebody something.</summary>
    public static IReadOnlyList<OptionView> Occasions(Step step) =>
        [new("active", "saat baris dimulai"), new("done", "saat baris selesai"), .. step.Outcomes.Select(outcome => new OptionView(outcome.Id, $"pada jawaban {outcome.Label}"))];

    /// <summary>What an answer can be, where it is chosen from a list.</summary>
    public IReadOnlyList<string> ValuesOf(string field) => field switch
    {
        "channel" => _revision.Intake.Channels,
        "class" => [.. _revision.Classes.Select(known => known.Id)],
        "topic" => [.. _tenant.Topics.Select(topic => topic.Id)],
        _ => Asked.FirstOrDefault(asked => asked.Name == field) switch
        {
            { Type: FieldType.YesNo } => ["true", "false"],
            { } asked => [.. asked.Options.Select(option => option.Value)],
            null => [],
        },
    };

    private static OptionView[] Of<TChoice>(Func<TChoice, string> words)
        where TChoice : struct, Enum => [.. Enum.GetValues<TChoice>().Select(choice => new OptionView(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()), words(choice)))];

    private static string Spoken(string name) => name.Replace('-', ' ');
}
