using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Training;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Training;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Training;

/// <summary>The clock of a training region, for its admin to see and to move.</summary>
public sealed class TrainingClockPages(ReadTrainingClock read, MoveTrainingClock move, IdSource ids, PageWriter pages)
{
    private const string Address = "jam-latihan";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, TrainingClockPages clock, string? diatur) => clock.ShowAsync(http, new FormStates(clock.Ids), diatur is not null));
        region.MapPost($"/{Address}", (HttpContext http, TrainingClockPages clock) => clock.MoveAsync(http)).TakesForm();
    }

    private IdSource Ids => ids;

    private async Task<IResult> ShowAsync(HttpContext http, FormStates forms, bool moved)
    {
        if (!(await read.HandleAsync(http.Caller(), http.RequestAborted)).Succeeded(out var clock, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var proposed = clock.Now.AddMinutes(1).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        return await pages.ShowAsync<TrainingClockPage, TrainingClockModel>(http, new TrainingClockModel(clock, proposed, forms, moved), forms.Sent?.Problem);
    }

    private async Task<IResult> MoveAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        var moved = Asked(http.Tenant(), posted).Succeeded(out var request, out var problem)
            ? await move.HandleAsync(http.Caller(), request, posted.Operation, http.RequestAborted)
            : problem;
        return moved.Succeeded(out _, out problem)
            ? Results.LocalRedirect($"/{http.Tenant().Id}/{Address}?diatur=1")
            : await ShowAsync(http, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))), moved: false);
    }

    private static Result<MoveTrainingClockRequest> Asked(TenantProfile tenant, PostedForm posted) => posted.Id switch
    {
        TrainingClockModel.Jump => LocalInstant.Read(tenant, posted.Text("to")) is { } instant
            ? new MoveTrainingClockRequest(To: instant)
            : TrainingProblems.ClockInvalid.Of("to", "wrong-type", LocalInstant.HowTo),
        TrainingClockModel.Steps when Enum.TryParse<TrainingStep>(posted.Text("step"), ignoreCase: true, out var step) && Enum.IsDefined(step) =>
            new MoveTrainingClockRequest(Step: step),
        _ when int.TryParse(posted.Text("speed"), NumberStyles.None, CultureInfo.InvariantCulture, out var speed) => new MoveTrainingClockRequest(Speed: speed),
        _ => TrainingProblems.ClockInvalid.Of("speed", "wrong-type", $"Tulis kecepatan sebagai bilangan bulat dari 0 sampai {TrainingClock.MostSpeed}."),
    };
}
