using SopEngine.Application.Times;

namespace SopEngine.Application.Calls;

/// <summary>The one place where ids are made: version 7 (RFC 9562), so that they order by time.</summary>
public sealed class IdSource(TimeProvider time)
{
    public Guid Next() => Guid.CreateVersion7(new DateTimeOffset(time.Now()));
}
