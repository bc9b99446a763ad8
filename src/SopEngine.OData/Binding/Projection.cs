using System.Linq.Expressions;

namespace SopEngine.OData.Binding;

/// <summary>Collects the values of a projected row, each once.</summary>
internal sealed class Projection
{
    private readonly List<Expression> _values = [];

    public int Add(Expression value)
    {
        var known = _values.FindIndex(other => ReferenceEquals(other, value));
        if (known < 0)
        {
            _values.Add(value);
        }

        return known < 0 ? _values.Count - 1 : known;
    }

    /// <summary>The array of all values.</summary>
    public Expression Row() => Expression.NewArrayInit(typeof(object), _values.Select(value => Operands.To(value, typeof(object))));
}
