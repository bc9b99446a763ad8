using SopEngine.Application.Training;
using SopEngine.Host.Api.Bodies;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>The clock of a training region.</summary>
public static class TrainingEndpoints
{
    public static void MapTraining(this IEndpointRouteBuilder region)
    {
        var clock = region.MapGroup("/training-clock").WithTags("Training");
        clock.MapGet("/", async (HttpContext http, ReadTrainingClock read, CancellationToken stop) =>
                Answers.Of(await read.HandleAsync(http.Caller(), stop)))
            .WithSummary("What the clock of a training region shows, for its admin.").Produces<TrainingClockView>();
        clock.MapPut("/", async (HttpContext http, Body<TrainingClockBody> body, MoveTrainingClock move, CancellationToken stop) =>
                Answers.Of(await move.HandleAsync(http.Caller(), new MoveTrainingClockRequest(body.Value.Speed, body.Value.To), body.Operation, stop)))
            .WithSummary("Sets its speed (0 to 10,000 times real time), takes it forward to an instant, or both. Takes Idempotency-Key.")
            .Produces<TrainingClockView>().RefusesChanges();
    }
}
