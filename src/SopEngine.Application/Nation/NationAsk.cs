using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Nation;

/// <summary>What is compared.</summary>
/// <param name="Period">When.</param>
/// <param name="Phase">Whose visits are shown beside the tickets.</param>
/// <param name="ByPromise">Ordered by promised time instead of by name; never by compliance alone, which rewards the laxest promise.</param>
/// <param name="Name">Only regions whose names have this in them; empty for all.</param>
/// <param name="Page">From 1.</param>
public sealed record NationAsk(ReportPeriod Period, Phase Phase, bool ByPromise, string Name, int Page);
