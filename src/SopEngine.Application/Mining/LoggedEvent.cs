using SopEngine.Domain.Facts;

namespace SopEngine.Application.Mining;

/// <summary>Something that happened to a visit. <see cref="Pause"/> is what began or ended, where it is about one.</summary>
internal sealed record LoggedEvent(DateTime At, Transition Transition, StepFact Step, PauseFact? Pause = null);
