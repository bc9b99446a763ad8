using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;

namespace SopEngine.OData.Parsing;

/// <summary>A query as the parser understood it; null for what was not given.</summary>
internal sealed record ParsedQuery(
    ApplyClause? Apply, ComputeClause? Compute, FilterClause? Filter, OrderByClause? OrderBy, SelectExpandClause? SelectExpand, SearchTerm? Search);
