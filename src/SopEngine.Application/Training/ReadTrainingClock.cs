using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Training;
using SopEngine.Persistence;

namespace SopEngine.Application.Training;

/// <summary>The clock of a training region, for its admin.</summary>
public sealed class ReadTrainingClock(SopDatabase database, TimeProvider time)
{
    public async Task<Result<TrainingClockView>> HandleAsync(Caller caller, CancellationToken stop)
    {
        if (TrainingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var row = await db.TrainingClocks.AsNoTracking().SingleOrDefaultAsync(stop);
        return TrainingClockView.Of(caller.Tenant, row?.ToClock() ?? TrainingClock.Untouched, row?.SetBy, time.Now());
    }
}
