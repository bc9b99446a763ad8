using System.Globalization;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Tests.Walkthrough;

/// <summary>The ticket of docs/walkthrough.md: Banyuwangi's own definition, five people, one Monday.</summary>
internal sealed class WalkthroughStory
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    private static readonly Person[] _people =
    [
        new() { UserName = "pelapor", Name = "Rina Kusumawati", Unit = "kec-rogojampi" },
        new() { UserName = "staff-it", Name = "Agus Setiawan", Post = "Staff IT", Holds = [new("staff-it")] },
        new() { UserName = "kabid", Name = "Dewi Anggraini", Post = "Kepala Bidang", Holds = [new("kabid")] },
    ];

    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly SopRevision _sop;

    public WalkthroughStory(string definition)
    {
        var reading = SopYamlReader.Read(definition, "helpdesk-aplikasi-jaringan.yaml");
        _sop = SopExtensions.Apply(reading.Revision ?? throw new InvalidOperationException("The definition cannot be read."), new HashSet<string>());
    }

    /// <summary>What is done, in order: the heading's words, when (in the region's time), by whom, and the command.</summary>
    public static IReadOnlyList<(string Heading, string At, string Actor, TicketCommand Command)> Acts { get; } =
    [
        ("Rina files a report", "09.00", "pelapor", new TicketCommand.File("BWI-2026-0001", Report)),
        ("Agus takes it", "09.10", "staff-it", new TicketCommand.Claim(2)),
        ("Agus gives it back", "09.20", "staff-it", new TicketCommand.Complete(2, "tidak", Said("alasan", "Aplikasi yang mana?"))),
        ("Rina sends it again", "10.00", "pelapor", new TicketCommand.Complete(3, "kirim", Said("objek", "SIMPEG"))),
        ("Agus accepts it", "10.15", "staff-it", new TicketCommand.Complete(4, "ya", new Dictionary<string, Answer>())),
        ("Agus waits for a spare part", "11.00", "staff-it", new TicketCommand.Pause("Menunggu suku cadang", "penyedia", 5)),
        ("The part has come", "13.30", "staff-it", new TicketCommand.Resume("Suku cadang tiba", 5)),
        ("Agus has repaired it", "14.00", "staff-it", new TicketCommand.Complete(5, "selesai", Repair)),
        ("Agus asks the head of division", "14.05", "staff-it", new TicketCommand.Complete(6, "ya", Said("catatan-permasalahan", "Sering terulang"))),
        ("Dewi decides", "14.40", "kabid", new TicketCommand.Complete(7, "putuskan", Decided)),
        ("Agus closes it", "14.43", "staff-it", new TicketCommand.Complete(8, "tutup", new Dictionary<string, Answer>())),
    ];

    private static Dictionary<string, Answer> Report => new()
    {
        ["nama"] = Answer.Text("Rina Kusumawati"),
        ["opd"] = Answer.Text("kec-rogojampi"),
        ["jenis-kendala"] = Answer.Text("Aplikasi"),
        ["objek"] = Answer.Text("aplikasi kepegawaian"),
        ["uraian"] = Answer.Text("Tidak dapat dibuka sejak pagi."),
    };

    private static Dictionary<string, Answer> Repair => new()
    {
        ["catatan"] = Answer.Text("Cakram peladen diganti."),
        ["foto"] = Answer.List(["foto-1"]),
    };

    private static Dictionary<string, Answer> Decided => new()
    {
        ["keputusan"] = Answer.Text("Ganti seluruh cakram."),
        ["masukan"] = Answer.Text("Anggarkan cadangan."),
    };

    /// <summary>Tells the whole story: the state before and after each act, and the history it added.</summary>
    public IEnumerable<(TicketState Before, Decision Decision)> Tell()
    {
        var state = TicketState.Empty;
        foreach (var (heading, at, actor, command) in Acts)
        {
            if (!TicketDecider.Decide(Context(at, actor), state.Header is null ? null : state, command).Succeeded(out var decision, out var problem))
            {
                throw new InvalidOperationException($"{heading}: {problem.Detail}");
            }

            foreach (var (field, answer) in decision.History.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>()))
            {
                _answers[field] = answer;
            }

            yield return (state, decision);
            state = decision.State;
        }
    }

    public static string Clock(DateTime? instant) => instant is { } known
        ? TimeZoneInfo.ConvertTimeFromUtc(known, _zone).ToString("HH.mm", CultureInfo.InvariantCulture)
        : "never";

    private static Dictionary<string, Answer> Said(string field, string text) => new() { [field] = Answer.Text(text) };

    private TicketContext Context(string at, string actor) => new()
    {
        Sop = _sop,
        Tenant = new TenantProfile
        {
            Id = new TenantId("banyuwangi"),
            Name = "Kabupaten Banyuwangi",
            Units = [new Unit("kec-rogojampi", "Kecamatan Rogojampi", "opd")],
        },
        Calendars = new CalendarSet(new WorkingCalendar(NationalBook.Shipped, NationalBook.Shipped.Calendars[0], _zone, "kantor@1")),
        Now = TimeZoneInfo.ConvertTimeToUtc(DateTime.ParseExact($"2026-11-23 {at}", "yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture), _zone),
        Actor = Actor.Of(_people.Single(person => person.UserName == actor)),
        People = _people.ToDictionary(person => person.UserName),
        Answers = _answers,
        Files = new Dictionary<string, AttachableFile> { ["foto-1"] = new("image/jpeg", 1) },
    };
}
