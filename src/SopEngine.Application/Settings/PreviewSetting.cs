using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings;

/// <summary>Shows what a change would do. Saves nothing.</summary>
public sealed class PreviewSetting(SettingTrials trials, SopDatabase database)
{
    public async Task<Result<SettingPreview>> HandleAsync(Caller caller, SettingSubject subject, SettingSheet sheet, CancellationToken stop)
    {
        if (SettingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        if (!(await trials.TryAsync(db, caller, subject, scope, sheet, stop)).Succeeded(out var trial, out var problem))
        {
            return problem;
        }

        var effects = await subject.EffectsAsync(db, trial, stop);
        return new SettingPreview(
            SettingDifferences.Between(subject.Form(scope), subject.Sheet(scope.Tenant), subject.Sheet(trial.After)), [.. effects.Where(effect => effect.Lines.Count > 0)], subject.Looks ? trial.After : null);
    }
}
