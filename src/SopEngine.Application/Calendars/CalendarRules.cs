using SopEngine.Domain.Calendars;
using SopEngine.Domain.Calendars.Checks;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Calendars;

/// <summary>What is wrong with a calendar that somebody edits, as errors of a form.</summary>
internal static class CalendarRules
{
    public static IReadOnlyList<FieldError> Errors(CalendarBook region, CalendarBook nation) =>
    [
        .. CalendarChecks.Run(region, nation)
            .Where(finding => finding.Severity == FindingSeverity.Error)
            .Select(finding => new FieldError(finding.Place, finding.Code, $"{finding.Harm} {finding.Fix}")),
    ];
}
