using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings;

/// <summary>Tries a change out: what the region would be with it, or what does not fit.</summary>
public sealed class SettingTrials(TenantSettings settings, SopRegistry sops, TenantCalendars calendars, TenantTime time)
{
    /// <summary>What is around a subject of this region, as it is set now.</summary>
    internal async Task<SettingScope> ScopeAsync(TenantProfile tenant, CancellationToken stop)
    {
        var now = await settings.RefreshAsync(tenant, stop);
        return new SettingScope(now, sops.InForce(now.Id), [.. calendars.Of(now).Current.Select(known => (known.Office.Id, known.Office.Name))]);
    }

    internal async Task<Result<SettingTrial>> TryAsync(SopDbContext db, Caller caller, SettingSubject subject, SettingScope scope, SettingSheet sheet, CancellationToken stop)
    {
        var form = subject.Form(scope);
        if (SettingBounds.Errors(form, sheet) is { Count: > 0 } over)
        {
            return new SettingProblems.SettingInvalid(over);
        }

        var reading = subject.Read(scope, subject.Write(sheet));
        if (reading.Tenant is not { } after || reading.Errors.Count > 0)
        {
            return new SettingProblems.SettingInvalid(SettingPlaces.AtBoxes(form, sheet, reading.Errors));
        }

        var trial = new SettingTrial(scope, after, sheet, await time.NowAsync(caller.Tenant, stop)) { By = caller.Actor.UserName };
        var refused = await subject.RefuseAsync(db, trial, stop);
        return refused.Count > 0 ? new SettingProblems.SettingInvalid(SettingPlaces.AtBoxes(form, sheet, refused)) : trial;
    }
}
