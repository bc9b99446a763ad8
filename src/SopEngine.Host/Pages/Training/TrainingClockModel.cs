using SopEngine.Application.Training;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Training;

/// <summary>The clock of a training region and the forms that move it. <see cref="Proposed"/>: the next full minute, as a box for date and time takes it.</summary>
public sealed record TrainingClockModel(TrainingClockView Clock, string Proposed, FormStates Forms, bool Moved)
{
    public const string Speeds = "kecepatan";

    public const string OwnSpeed = "kecepatan-sendiri";

    public const string Steps = "langkah";

    public const string Jump = "lompat";
}
