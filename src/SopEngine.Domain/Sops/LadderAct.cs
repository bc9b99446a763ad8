namespace SopEngine.Domain.Sops;

/// <summary>What a rung does.</summary>
public enum LadderAct
{
    /// <summary>Tells them.</summary>
    Remind,

    /// <summary>Lets them act beside those who already may.</summary>
    Add,

    /// <summary>Takes the work from its holder and gives it to them.</summary>
    Reassign,
}
