namespace SopEngine.Domain.Training;

/// <summary>How far a training clock is taken by one press.</summary>
public enum TrainingStep
{
    Hour,

    /// <summary>To the opening of the next day on which the office works.</summary>
    WorkingDay,

    Week,
}
