using SopEngine.Domain.Kpis;
using SopEngine.OData.Models;

namespace SopEngine.Application.Reporting;

/// <summary>The sets that analysts read. None has a column of a person: no name, no account, no subject, no answer; across regions no unit either, which may be one person.</summary>
public static class FigureModel
{
    /// <summary>Stands before the names of types.</summary>
    public const string Namespace = "SopEngine";

    /// <summary>Of one region.</summary>
    public static ODataModel Region { get; } = Build(national: false);

    /// <summary>Across regions.</summary>
    public static ODataModel National { get; } = Build(national: true);

    private static ODataModel Build(bool national) => new ODataModelBuilder<FigureContext>(Namespace)
        .Set("Tickets", context => context.Tickets, set => TicketFigures.Describe(set, national))
        .Set("Steps", context => context.Steps, set => StepFigures.Describe(set, national))
        .Set("Pauses", context => context.Pauses, DetailFigures.Pauses)
        .Set("Clocks", context => context.Clocks, DetailFigures.Clocks)
        .Set("Deviations", context => context.Deviations, DetailFigures.Deviations)
        .Set("Ratings", context => context.Ratings, DetailFigures.Ratings)
        .Set("SlaDaily", context => context.SlaDays, DayFigures.Sla)
        .Set("TicketDaily", context => context.TicketDays, DayFigures.Tickets)
        .Set("Kpis", context => context.Kpis, KpiSets.Figures)
        .Set("KpiDefinitions", _ => KpiCatalogue.All.AsQueryable(), KpiSets.Definitions)
        .Set("DeviationDaily", context => context.DeviationDays, DayFigures.Deviations)
        .Set("Regions", context => context.Lists.Regions().AsQueryable(), ListFigures.Regions)
        .Set("Sops", context => context.Lists.Sops().AsQueryable(), ListFigures.Sops)
        .Set("Phases", _ => PhaseFigure.All.AsQueryable(), ListFigures.Phases)
        .Set("Calendars", context => context.Lists.Calendars().AsQueryable(), ListFigures.Calendars)
        .Build();
}
