using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Mappings;

/// <summary>Short forms for what mappings say most.</summary>
internal static class RowMapping
{
    public static PropertyBuilder<string> Text<TRow>(this EntityTypeBuilder<TRow> row, Expression<Func<TRow, string>> column, int length)
        where TRow : class =>
        row.Property(column).HasMaxLength(length);

    public static PropertyBuilder<string?> OptionalText<TRow>(this EntityTypeBuilder<TRow> row, Expression<Func<TRow, string?>> column, int length)
        where TRow : class =>
        row.Property(column).HasMaxLength(length);

    /// <summary>JSON, a document or free text, as long as it is.</summary>
    public static void LongText<TRow>(this EntityTypeBuilder<TRow> row, Expression<Func<TRow, string?>> column)
        where TRow : class =>
        row.Property(column).HasMaxLength(TextLength.Unbounded);

    public static void Versioned<TRow>(this EntityTypeBuilder<TRow> row)
        where TRow : class, IVersioned =>
        row.Property(held => held.Version).IsConcurrencyToken();
}
