namespace SopEngine.Persistence.Stamps;

/// <summary>A row that hosts keep in memory: writing one raises the stamp of its subject.</summary>
public interface IStamped
{
    /// <summary>One of <see cref="StampSubject"/>.</summary>
    static abstract string Subject { get; }
}
