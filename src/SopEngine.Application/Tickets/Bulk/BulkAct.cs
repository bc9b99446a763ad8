namespace SopEngine.Application.Tickets.Bulk;

/// <summary>What can be done to many work items at once.</summary>
public enum BulkAct
{
    /// <summary>Takes them.</summary>
    Claim,

    /// <summary>Gives them back.</summary>
    Release,

    /// <summary>Hands them to somebody.</summary>
    Assign,
}
