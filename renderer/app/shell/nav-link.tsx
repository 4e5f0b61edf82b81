import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './sidebar.module.css';

type NavLinkProps = { href: string; isHere: boolean; children: ReactNode };

export const NavLink = ({ href, isHere, children }: NavLinkProps) => (
  <Link href={href} className={styles.link} aria-current={isHere ? 'page' : undefined}>
    {children}
  </Link>
);
