using System.Linq.Expressions;
using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Hosts;
using SopEngine.Persistence.Journal;
using SopEngine.Persistence.Keys;
using SopEngine.Persistence.PersonalData;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>What no table may forget, read from the model that EF Core works with.</summary>
public abstract class ModelContract : DatabaseContract
{
    /// <summary>The tables that belong to the installation and to no tenant. Think twice before adding one.</summary>
    private static readonly Type[] _shared = [typeof(DataProtectionKeyRow), typeof(HostRow), typeof(JournalRow)];

    [Fact]
    public void Every_table_belongs_to_tenants_but_those_listed() =>
        Each(type => _shared.Contains(type.ClrType) || type.ClrType.IsAssignableTo(typeof(ITenantOwned)));

    [Fact]
    public void The_tenant_is_the_first_column_of_every_key() =>
        EachOwned(type => type.GetKeys().All(key => key.Properties[0].Name == nameof(ITenantOwned.Tenant)));

    [Fact]
    public void The_tenant_is_the_first_column_of_every_foreign_key_and_points_to_the_tenant() =>
        EachOwned(type => type.GetForeignKeys().All(key =>
            key.Properties[0].Name == nameof(ITenantOwned.Tenant) && key.PrincipalKey.Properties[0].Name == nameof(ITenantOwned.Tenant)));

    [Fact]
    public void The_tenant_is_the_first_column_of_every_index() =>
        EachOwned(type => type.GetIndexes().All(index => index.Properties[0].Name == nameof(ITenantOwned.Tenant)));

    [Fact]
    public void Every_table_of_a_tenant_has_the_filter_by_tenant_and_it_reads_the_context() =>
        EachOwned(type => type.FindDeclaredQueryFilter(SopDbContext.TenantFilter)?.Expression?.Body is BinaryExpression
        {
            NodeType: ExpressionType.Equal,
            Left: MemberExpression { Expression: ParameterExpression, Member.Name: nameof(ITenantOwned.Tenant) },
            Right: MemberExpression { Member: var member },
        } && member == typeof(SopDbContext).GetProperty(nameof(SopDbContext.Tenant)));

    [Fact]
    public void No_table_has_more_than_four_indexes() => Each(type => type.GetIndexes().Count() <= 4);

    [Fact]
    public void Every_text_column_says_how_long_it_may_be() =>
        EachProperty(property => property.ClrType != typeof(string) || property.GetMaxLength() is not null);

    [Fact]
    public void Every_text_in_a_key_or_an_index_is_bounded() =>
        EachProperty(property => property.ClrType != typeof(string) || !(property.IsKey() || property.IsIndex()) || property.GetMaxLength() > 0);

    [Fact]
    public void Every_column_of_text_or_bytes_has_a_class_of_personal_data() =>
        EachProperty(property => !IsTextOrBytes(property) || ColumnClasses.All.ContainsKey((property.DeclaringType.ClrType.Name, property.Name)));

    [Fact]
    public void No_class_is_given_to_a_column_that_is_not_there()
    {
        using var db = Database.Open(new TenantId("batam"));
        ColumnClasses.All.Keys.Should().BeSubsetOf(
            db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsTextOrBytes).Select(property => (property.DeclaringType.ClrType.Name, property.Name)));
    }

    [Fact]
    public void Every_enumeration_is_stored_as_text() =>
        EachProperty(property => !Plain(property).IsEnum || property.GetTypeMapping().Converter?.ProviderClrType == typeof(string));

    [Fact]
    public void Every_instant_refuses_what_is_not_utc() => EachProperty(property =>
    {
        if (Plain(property) != typeof(DateTime))
        {
            return true;
        }

        var write = property.GetTypeMapping().Converter?.ConvertToProvider;
        return write is not null && Throws(() => write(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));
    });

    [Fact]
    public void No_column_is_of_a_type_that_databases_order_differently() =>
        EachProperty(property => Plain(property) is var type
            && type != typeof(DateTimeOffset) && type != typeof(decimal) && type != typeof(double) && type != typeof(float) && type != typeof(TimeOnly));

    [Fact]
    public void Every_version_is_a_concurrency_token_that_the_context_raises() => EachProperty(property =>
        property.Name != nameof(IVersioned.Version)
        || (property.IsConcurrencyToken && property.DeclaringType.ClrType.IsAssignableTo(typeof(IVersioned))));

    [Fact]
    public void Nothing_is_made_up_by_the_database() =>
        EachProperty(property => property.ValueGenerated == ValueGenerated.Never);

    [Fact]
    public void The_migrations_give_the_model()
    {
        using var db = Database.OpenShared();
        db.Database.HasPendingModelChanges().Should().BeFalse();
    }

    [Fact]
    public async Task A_raised_version_is_saved_with_the_change()
    {
        await PublishSampleSopAsync(Batam);
        await using (var db = Database.Open(Batam))
        {
            (await db.Sops.SingleAsync()).InForce = null;
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Database.Open(Batam);
        (await again.Sops.SingleAsync()).Version.Should().Be(2);
    }

    private void Each(Func<IEntityType, bool> holds)
    {
        using var db = Database.Open(new TenantId("batam"));
        db.Model.GetEntityTypes().Where(type => !holds(type)).Select(type => type.ClrType.Name).Should().BeEmpty();
    }

    private void EachOwned(Func<IEntityType, bool> holds) => Each(type => _shared.Contains(type.ClrType) || holds(type));

    private void EachProperty(Func<IProperty, bool> holds)
    {
        using var db = Database.Open(new TenantId("batam"));
        using var all = new AssertionScope();
        db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => !holds(property))
            .Select(property => $"{property.DeclaringType.ClrType.Name}.{property.Name}").Should().BeEmpty();
    }

    private static bool IsTextOrBytes(IProperty property) => property.ClrType == typeof(string) || property.ClrType == typeof(byte[]);

    private static Type Plain(IProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private static bool Throws(Action act)
    {
        try
        {
            act();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
