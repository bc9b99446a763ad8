using System.Text.Json;
using SopEngine.Application.Calendars;
using SopEngine.Application.Sops;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Reporting;

/// <summary>Makes the lists that explain figures from what the host holds in memory.</summary>
public sealed class FigureListMaker(SopRegistry sops, TenantCalendars calendars)
{
    /// <param name="regions">Whose.</param>
    /// <param name="now">When.</param>
    /// <param name="retired">Revisions that are no longer in force and have tickets.</param>
    public FigureLists Of(IReadOnlyList<TenantProfile> regions, DateTime now, IReadOnlyList<(TenantId Tenant, SopRevision Sop)> retired) => new()
    {
        Regions = () => regions.Select(tenant => new RegionFigure(tenant.Id.Value, tenant.Name, tenant.Agency, tenant.Zone, Word(tenant.Kind), tenant.IsTraining)),
        Sops = () => regions.SelectMany(tenant => sops.InForce(tenant.Id).SelectMany(sop => Rows(tenant, sop.Running, inForce: true))
            .Concat(retired.Where(old => old.Tenant == tenant.Id).SelectMany(old => Rows(tenant, old.Sop, inForce: false)))),
        Calendars = () => regions.SelectMany(tenant => calendars.Of(tenant).Current.SelectMany(calendar => Days(tenant, calendar, tenant.DayOf(now).Year))),
    };

    private IEnumerable<SopFigure> Rows(TenantProfile tenant, SopRevision sop, bool inForce) => sop.Steps.Select((step, at) => new SopFigure
    {
        Region = tenant.Id.Value,
        Sop = sop.Sop,
        Revision = sop.Revision,
        Step = step.Id,
        Ordinal = at + 1,
        Title = sop.Document.Title,
        InForce = inForce,
        No = step.No,
        Activity = step.Activity,
        Phase = Word(step.Phase),
        Lane = step.Lane,
        Owner = Word(sop.FindLane(step.Lane) is { Requester: true } ? OwnerSide.Requester : step.Owner ?? OwnerSide.Provider),
        Gating = step.Gating,
        Time = step.Time,
        TargetMinutes = Minutes(TimeText.Read(step.Time, step.Reading), calendars.Of(tenant).Ordinary),
    });

    private static double? Minutes(TimeTarget? target, WorkingCalendar calendar) => target switch
    {
        { Kind: TimeKind.Fixed, Unit: TimeUnit.Minute } => target.Amount,
        { Kind: TimeKind.Fixed, Unit: TimeUnit.Hour } => target.Amount * 60,
        { Kind: TimeKind.Fixed, Unit: TimeUnit.Day, Reading: TimeReading.WorkingDayDate or TimeReading.WorkingElapsedDay } => calendar.OrdinaryDay.TotalMinutes * target.Amount,
        _ => null,
    };

    private static IEnumerable<CalendarFigure> Days(TenantProfile tenant, WorkingCalendar calendar, int year)
    {
        for (var day = new DateOnly(year - 1, 1, 1); day.Year <= year + 1; day = day.AddDays(1))
        {
            var entry = calendar.EntryOf(day);
            yield return new CalendarFigure
            {
                Region = tenant.Id.Value,
                Calendar = calendar.Office.Id,
                CalendarName = calendar.Office.Name,
                Day = day,
                IsSet = calendar.IsSet(day),
                Working = calendar.IsWorkingDay(day),
                WorkingMinutes = calendar.SegmentsOf(day).Sum(segment => segment.Length.TotalMinutes),
                Kind = entry is null ? null : Word(entry.Kind),
                Name = entry?.Name ?? calendar.PeriodOf(day)?.Name,
                Decree = entry?.Decree,
            };
        }
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
