using SopEngine.Application.Figures;
using SopEngine.Application.Times;
using SopEngine.Application.Wording;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Figures;

/// <summary>The tickets behind a figure.</summary>
/// <param name="Period">When; for the present state, now.</param>
/// <param name="Heading">What they have in common.</param>
/// <param name="When">What their instant is.</param>
/// <param name="Rows">The first of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Counted">What is counted: tickets, or their rows.</param>
public sealed record CasesModel(PeriodModel Period, string Heading, string When, IReadOnlyList<CaseRow> Rows, int Count, string Counted)
{
    /// <summary>Stands for "how it is now" where a figure's code is asked for.</summary>
    public const string Now = "sekarang";

    private const int Most = 200;
    private const string Tickets = "tiket";

    private static readonly IReadOnlyDictionary<string, (string Heading, string When)> _words = new Dictionary<string, (string, string)>
    {
        ["K1"] = ("Langkah yang terlambat", "Jatuh tempo"),
        ["K2"] = ("Tiket yang terlambat selesai dikerjakan", "Terlambat"),
        ["K2c"] = ("Tiket yang terlambat ditutup", "Ditutup"),
        ["K5"] = ("Tiket yang dieskalasi", "Dieskalasi"),
        ["K7"] = ("Tiket yang dibuka kembali", "Dibuka kembali"),
        ["K8"] = ("Tiket yang dikembalikan kepada pemohon", "Dikembalikan"),
        ["K9"] = ("Tiket yang terbuka pada akhir periode", "Masuk"),
        ["K13"] = ("Tiket yang ditutup otomatis", "Ditutup"),
    };

    private static readonly IReadOnlyDictionary<string, (TimeMark Mark, string Heading)> _marks = new Dictionary<string, (TimeMark, string)>
    {
        ["terlambat"] = (TimeMark.Late, "Tiket yang terlambat sekarang"),
        ["berisiko"] = (TimeMark.AtRisk, "Tiket yang hampir terlambat sekarang"),
        ["tepat"] = (TimeMark.OnTime, "Tiket yang masih dalam waktunya sekarang"),
        ["menunggu"] = (TimeMark.Waiting, "Tiket yang menunggu sekarang"),
        ["tanpa-tenggat"] = (TimeMark.None, "Tiket tanpa tenggat sekarang"),
    };

    /// <summary>How the open tickets that stand so are called in addresses.</summary>
    public static string NameOf(TimeMark mark) => _marks.Single(known => known.Value.Mark == mark).Key;

    /// <summary>Null for a figure that has no list.</summary>
    public static async Task<CasesModel?> ReadAsync(FigureReader reader, TenantProfile tenant, ReportPeriod asked, string kpi, string facet, CancellationToken stop)
    {
        var period = await reader.PeriodAsync(tenant, asked, stop);
        if (kpi == Now)
        {
            return _marks.TryGetValue(facet, out var mark)
                ? Of(period, mark.Heading, "Masuk", (await reader.OpenAsync(tenant, period, stop)).Where(one => one.Left.Mark == mark.Mark).Select(one => RowOf(reader, tenant, one)))
                : null;
        }

        var (source, span) = await reader.SourceAsync(tenant, period, stop);
        return FigureCases.Of(source, span, kpi, facet) is { } cases && _words.TryGetValue(kpi, out var words)
            ? Of(period, facet.Length == 0 ? words.Heading : $"{words.Heading}: {FigureText.Facet(kpi, facet)}", words.When, cases.Select(found => RowOf(reader, tenant, found)), kpi == "K1" ? "langkah" : Tickets)
            : null;
    }

    private static CasesModel Of(PeriodModel period, string heading, string when, IEnumerable<CaseRow> rows, string counted = Tickets)
    {
        var all = rows.ToList();
        return new CasesModel(period, heading, when, [.. all.Take(Most)], all.Count, counted);
    }

    private static CaseRow RowOf(FigureReader reader, TenantProfile tenant, OpenTicket open) => new(
        open.Ticket.Ticket, reader.NameOf(tenant, open.Ticket.Sop, open.Step?.Step), tenant.At(open.Ticket.SubmittedAt ?? open.Ticket.OpenedAt), open.Left);

    private static CaseRow RowOf(FigureReader reader, TenantProfile tenant, FigureCase found) => new(
        found.Ticket.Ticket, reader.NameOf(tenant, found.Ticket.Sop, found.Step?.Step), tenant.At(found.At), null);
}
