using System.Linq.Expressions;

namespace SopEngine.OData.Binding;

/// <summary>
/// Runs queries without waiting on a thread where their source can, which is so when its queries are asynchronous sequences too. Lists in memory are read as they are.
/// </summary>
internal static class Execution
{
    public static IAsyncEnumerable<T> Rows<T>(IQueryProvider provider, Expression query)
    {
        var rows = provider.CreateQuery<T>(query);
        return rows as IAsyncEnumerable<T> ?? rows.AsEnumerable().ToAsyncEnumerable();
    }

    /// <summary>How many rows there are. Counted as one group, because a count on its own cannot be awaited without knowing the source's own library.</summary>
    public static async Task<long> CountAsync(IQueryProvider provider, Expression rows, CancellationToken stop)
    {
        var element = Linq.ElementOf(rows);
        var each = Expression.Parameter(element);
        var all = Linq.GroupBy(rows, Expression.Lambda(Expression.Constant(1), each));
        var group = Expression.Parameter(Linq.ElementOf(all));
        var count = Linq.Select(all, Expression.Lambda(Linq.CallOnGroup("LongCount", group, [element]), group));
        return await Rows<long>(provider, count).FirstOrDefaultAsync(stop);
    }

    /// <summary>Whether there is a row.</summary>
    public static async Task<bool> AnyAsync(IQueryProvider provider, Expression rows, CancellationToken stop)
    {
        var each = Expression.Parameter(Linq.ElementOf(rows));
        return await Rows<int>(provider, Linq.Select(Linq.Take(rows, 1), Expression.Lambda(Expression.Constant(1), each))).AnyAsync(stop);
    }
}
