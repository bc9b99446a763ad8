using System.Globalization;
using SopEngine.Application.Nation;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Nation;

/// <summary>What the address of the comparison asks for: the month before this one and the phase of work where nothing is named.</summary>
internal static class NationAskReader
{
    public const string Period = "periode";
    public const string Phase = "fase";
    public const string Order = "urut";
    public const string Name = "cari";
    public const string Page = "halaman";
    public const string Promise = "janji";

    private const int LongestName = 100;

    public static Result<NationAsk> Read(IQueryCollection query, DateOnly today)
    {
        var (period, phase, name) = (query[Period].ToString(), query[Phase].ToString(), query[Name].ToString().Trim());
        if (PeriodOf(period, today) is not { } known)
        {
            return new ReportProblems.PeriodUnknown(period);
        }

        if (PhaseOf(phase) is not { } chosen)
        {
            return new NationProblems.PhaseUnknown(phase);
        }

        var page = int.TryParse(query[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        return new NationAsk(known, chosen, query[Order] == Promise, name.Length <= LongestName ? name : name[..LongestName], page);
    }

    /// <summary>The same as an address says it, of another page.</summary>
    public static string Write(NationAsk ask, int page = 1) =>
        $"{Period}={ask.Period}&{Phase}={KpiLines.Facet(ask.Phase)}{(ask.ByPromise ? $"&{Order}={Promise}" : "")}{(ask.Name.Length > 0 ? $"&{Name}={Uri.EscapeDataString(ask.Name)}" : "")}{(page > 1 ? $"&{Page}={page}" : "")}";

    private static ReportPeriod? PeriodOf(string given, DateOnly today) => given.Length == 0 ? ReportPeriod.Of(PeriodKind.Month, today).Previous : ReportPeriod.Parse(given);

    private static Phase? PhaseOf(string given) => given.Length == 0
        ? Domain.Sops.Phase.Work
        : Enum.GetValues<Phase>().Where(phase => KpiLines.Facet(phase) == given).Select(phase => (Phase?)phase).FirstOrDefault();
}
